package io.github.cubegen.runtime;

/** Sends for what is left of bytes whose connection broke. */
@FunctionalInterface
interface Remainder {
    /**
     * {@return the answer to the same call, which asks for the bytes from a place on}
     *
     * @param offset how many bytes came already
     * @param validator what the bytes are known by: if they are others meanwhile, all of them come (RFC 9110, section 13.1.5)
     */
    Download from(long offset, String validator);
}
