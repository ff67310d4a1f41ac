package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The token of a client and of its copies: got once for all calls that need it, and again before it runs out or when a server
 * refuses it. At most one attempt to get one is under way. No lock is held while others are called.
 */
final class LiveToken {
    /** How long before its end a token is renewed, if it lives long enough. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    /** The part of its life after which a token is renewed, if that is later. */
    private static final int PART_OF_LIFE = 10;

    /** How long nothing is tried after a failure, and after two tokens that were of no use. */
    private static final Duration REST = Duration.ofSeconds(1);

    /** What gets tokens. */
    private final TokenSource source;

    /** The time. */
    private final TimeSource time;

    /** How long getting one may take: as long as a call of the client that this began with. */
    private final Duration limit;

    /** Guards what follows. */
    private final ReentrantLock lock = new ReentrantLock();

    /** The token; null before the first. */
    private @Nullable IssuedToken token;

    /** When it runs out; null if that is not known. */
    private @Nullable Instant expiresAt;

    /** How long before its end to renew it. */
    private Duration margin = Duration.ZERO;

    /** Whether a server refused it. */
    private boolean refused;

    /** How many tokens in a row were refused before any call succeeded with one. */
    private int refusals;

    /** What is under way; null if nothing is. */
    private @Nullable CompletableFuture<IssuedToken> renewal;

    /** What the last attempt failed with; null if it did not. */
    private @Nullable Throwable failure;

    /** When the last attempt ended, in nanoseconds. */
    private long attempted;

    /**
     * Begins without a token.
     *
     * @param source what gets tokens
     * @param time the time
     * @param limit how long getting one may take
     */
    LiveToken(TokenSource source, TimeSource time, Duration limit) {
        this.source = source;
        this.time = time;
        this.limit = limit;
    }

    /** {@return what gets tokens} */
    TokenSource source() {
        return source;
    }

    /**
     * {@return the token for a call; cancelling it has no effect on other calls}
     *
     * @param api sends the calls that get a token
     * @param observers see that a token is got
     * @param scheme the security scheme that it is for
     */
    CompletableFuture<IssuedToken> get(ApiClient api, Observers observers, String scheme) {
        CompletableFuture<IssuedToken> begun;
        Observers.Renewal observed;
        IssuedToken previous;
        lock.lock();
        try {
            if (renewal != null) {
                return renewal.copy();
            }
            if (token != null && !refused && !isDue()) {
                return CompletableFuture.completedFuture(token);
            }
            if (failure != null && isResting()) {
                return token != null && isGood()
                        ? CompletableFuture.completedFuture(token)
                        : CompletableFuture.failedFuture(failure);
            }
            // Before anything is kept: nobody is to wait for an attempt that the application's time ends before it
            // begins.
            observed = new Observers.Renewal(observers, scheme, reason(), time.nanoTime());
            previous = token;
            begun = new CompletableFuture<>();
            renewal = begun;
        } finally {
            lock.unlock();
        }
        try {
            begin(api, previous, begun, observed);
        } catch (RuntimeException | Error e) {
            over(begun, observed, null, e);
        }
        return begun.copy();
    }

    /** {@return why a token is got now} */
    private CallListener.Reason reason() {
        if (token == null) {
            return CallListener.Reason.FIRST;
        }
        return refused ? CallListener.Reason.REFUSED : CallListener.Reason.EXPIRING;
    }

    /**
     * Asks for a new token.
     *
     * @param api sends the calls that get it
     * @param previous the last one
     * @param begun what all calls wait for
     * @param observed tells the observers
     * @throws NullPointerException if the source gives no future; it may throw anything else
     */
    // What becomes of the attempt is what becomes of the future that calls wait for.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void begin(
            ApiClient api,
            @Nullable IssuedToken previous,
            CompletableFuture<IssuedToken> begun,
            Observers.Renewal observed) {
        // All wait for it, so it does not have the time of the call, or of the copy of the client, that happens to be
        // the first.
        ApiClient sending = api.without(observed.scheme(), limit);
        CompletableFuture<IssuedToken> limited = Objects.requireNonNull(
                        source.obtain(sending, previous), "a future of a token")
                .copy();
        Futures.limit(
                limited,
                limit,
                () -> limited.completeExceptionally(new IllegalStateException("no token within " + limit)));
        limited.whenComplete(
                (issued, problem) -> over(begun, observed, issued, problem == null ? null : Futures.unwrap(problem)));
    }

    /**
     * Ends an attempt for all that wait for it, whatever happens meanwhile.
     *
     * @param begun what all calls wait for
     * @param observed tells the observers
     * @param issued the new token
     * @param problem why there is none
     */
    private void over(
            CompletableFuture<IssuedToken> begun,
            Observers.Renewal observed,
            @Nullable IssuedToken issued,
            @Nullable Throwable problem) {
        IssuedToken usable = null;
        Throwable cause = problem;
        try {
            usable = ended(issued, problem);
            observed.ended(time.nanoTime(), problem);
        } catch (RuntimeException | Error e) {
            cause = problem == null ? e : problem;
        }
        if (usable != null) {
            begun.complete(usable);
        } else {
            begun.completeExceptionally(cause == null ? new IllegalStateException("the source gave none") : cause);
        }
    }

    /**
     * Keeps the outcome of an attempt.
     *
     * @param issued the new token
     * @param problem why there is none
     * @return the token to go on with: the old one if it is still good; null if there is none
     */
    private @Nullable IssuedToken ended(@Nullable IssuedToken issued, @Nullable Throwable problem) {
        lock.lock();
        try {
            renewal = null;
            attempted = time.nanoTime();
            failure = problem;
            if (issued == null) {
                return isGood() ? token : null;
            }
            token = issued;
            refused = false;
            expect(issued.expiresAt());
            return issued;
        } finally {
            lock.unlock();
        }
    }

    /**
     * {@return whether a token is the one that is held; one with the same text may have been issued since}
     *
     * @param used the token of a call
     */
    @SuppressWarnings("ReferenceEquality") // on purpose: which one it is counts, not what it is
    private boolean isHeld(IssuedToken used) {
        return token == used;
    }

    /**
     * Notes a success, and when the token then runs out.
     *
     * @param used the token of the call
     * @param headers the headers of the answer
     */
    void accepted(IssuedToken used, HttpHeaders headers) {
        Instant until = source.expiry(headers, time.now());
        lock.lock();
        try {
            if (isHeld(used)) {
                refusals = 0;
                if (until != null) {
                    expect(until);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Notes a refusal.
     *
     * @param used the token of the call
     * @return whether to send the call again: with a new token, or with one that is newer already
     */
    boolean refused(IssuedToken used) {
        lock.lock();
        try {
            // Many calls may be refused with one token before there is a new one; that counts once.
            if (refused || !isHeld(used)) {
                return true;
            }
            // After one that was of no use, the next may be of none either: not more often than once in a while.
            if (refusals > 0 && isResting()) {
                return false;
            }
            refused = true;
            refusals++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Sets the end of the token. An end that has passed when it is told says nothing: a clock is wrong.
     *
     * @param until the end
     */
    private void expect(@Nullable Instant until) {
        Instant now = time.now();
        if (until == null || !until.isAfter(now)) {
            expiresAt = null;
            return;
        }
        expiresAt = until;
        Duration part = Duration.between(now, until).dividedBy(PART_OF_LIFE);
        margin = part.compareTo(MARGIN) < 0 ? part : MARGIN;
    }

    /** {@return whether the token is to be renewed because of its age} */
    private boolean isDue() {
        return expiresAt != null && !time.now().isBefore(expiresAt.minus(margin));
    }

    /** {@return whether there is a token that still serves} */
    private boolean isGood() {
        return token != null && !refused && (expiresAt == null || time.now().isBefore(expiresAt));
    }

    /** {@return whether the last attempt was only just now} */
    private boolean isResting() {
        return time.nanoTime() - attempted < REST.toNanos();
    }
}
