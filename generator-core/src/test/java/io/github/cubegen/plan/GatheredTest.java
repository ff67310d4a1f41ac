package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatheredTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 2", "10, 5", "10, 12", "30, 40", "200, 150", "200, 1000", "3000, 9000"})
    void isWhatAWalkFromEachNodeFinds(int size, int edges) {
        Random random = new Random(size * 31L + edges);
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            next.add(new ArrayList<>());
        }
        for (int i = 0; i < edges; i++) {
            next.get(random.nextInt(size)).add(random.nextInt(size));
        }
        List<Integer> asked = new ArrayList<>();
        Gathered<Integer> gathered = new Gathered<>(
                node -> {
                    asked.add(node);
                    return next.get(node);
                },
                GatheredTest::own);

        for (int i = 0; i < Math.min(size, 200); i++) {
            int node = random.nextInt(size);
            assertThat(gathered.of(node)).isEqualTo(walked(node, next));
        }
        assertThat(asked).as("each node is looked at once").doesNotHaveDuplicates();
    }

    private static BitSet own(int node) {
        BitSet own = new BitSet();
        if (node % 7 == 0) {
            own.set(node);
        }
        return own;
    }

    private static BitSet walked(int start, List<List<Integer>> next) {
        BitSet found = new BitSet();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int node = open.pop();
            if (seen.add(node)) {
                found.or(own(node));
                open.addAll(next.get(node));
            }
        }
        return found;
    }
}
