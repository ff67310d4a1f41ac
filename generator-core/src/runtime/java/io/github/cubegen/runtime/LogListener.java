package io.github.cubegen.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Writes what becomes of calls as lines of text: the end of a call and another attempt at {@code INFO}, failures at
 * {@code WARNING}, each attempt with its headers at {@code DEBUG}.
 *
 * @param logger takes the lines
 */
record LogListener(Logger logger) implements CallListener {
    @Override
    public void before(Attempt attempt) {
        if (logger.isLoggable(Level.DEBUG)) {
            logger.log(
                    Level.DEBUG,
                    attempt.call() + ": attempt " + attempt.number() + ": "
                            + attempt.call().server() + attempt.target() + ' ' + attempt.headers());
        }
    }

    @Override
    public void after(Outcome outcome) {
        Level level = outcome.problem() == null ? Level.INFO : Level.WARNING;
        if (logger.isLoggable(level)) {
            String status = outcome.status() == 0 ? "no answer" : "status " + outcome.status();
            String request = outcome.requestId() == null ? "" : ", request " + Excerpt.of(outcome.requestId(), 100);
            String problem = outcome.problem() == null ? "" : ": " + outcome.problem();
            logger.log(
                    level,
                    outcome.call() + ": " + status + " after "
                            + outcome.elapsed().toMillis() + " ms, "
                            + outcome.attempts() + (outcome.attempts() == 1 ? " attempt" : " attempts") + request
                            + problem);
        }
    }

    @Override
    public void retry(Retry retry) {
        if (logger.isLoggable(Level.INFO)) {
            String reason = retry.problem() == null
                    ? "status " + retry.status()
                    : retry.problem().toString();
            logger.log(
                    Level.INFO,
                    retry.call() + ": attempt " + retry.attempts() + " failed (" + reason + "), next in "
                            + retry.pause().toMillis() + " ms");
        }
    }

    @Override
    public void renewal(Renewal renewal) {
        Level level = renewal.problem() == null ? Level.INFO : Level.WARNING;
        if (logger.isLoggable(level)) {
            logger.log(
                    level,
                    "token " + renewal.scheme() + " (" + renewal.reason() + "): "
                            + (renewal.problem() == null ? "got" : "not got: " + renewal.problem()) + " after "
                            + renewal.elapsed().toMillis() + " ms");
        }
    }
}
