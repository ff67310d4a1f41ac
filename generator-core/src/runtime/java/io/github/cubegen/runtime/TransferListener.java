package io.github.cubegen.runtime;

/** Is told how far bytes have got on their way up or down. */
@FunctionalInterface
public interface TransferListener {
    /**
     * Takes note. It is called by the thread that moves the bytes, often, and should return soon. What is sent anew counts from
     * the beginning.
     *
     * @param bytes how many bytes were handed to the connection, or came
     * @param total how many there are; -1 if that is not known
     */
    void transferred(long bytes, long total);
}
