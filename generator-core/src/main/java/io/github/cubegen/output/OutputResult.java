package io.github.cubegen.output;

import java.util.List;

/**
 * What became of each file, as sorted paths below the output folder; the manifest is not listed.
 *
 * @param written new, or with other bytes than before
 * @param unchanged left as they were, time stamps included
 * @param removed of the previous client, and of this one no longer
 */
public record OutputResult(List<String> written, List<String> unchanged, List<String> removed) {

    public OutputResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }

    /** {@return the number of files that the client has now} */
    public int files() {
        return written.size() + unchanged.size();
    }
}
