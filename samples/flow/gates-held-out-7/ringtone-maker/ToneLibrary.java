package org.consentry.flow.gatesheldout7.ringtonemaker;

import java.util.Arrays;
import java.util.List;

class ToneLibrary {

    private final List<String> tones = Arrays.asList("default", "bells", "marimba", "old phone", "birds");

    String next(String tone) {
        return tones.get((tones.indexOf(tone) + 1) % tones.size());
    }
}
