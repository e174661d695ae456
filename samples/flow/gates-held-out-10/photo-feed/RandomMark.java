package org.consentry.flow.gatesheldout10.photofeed;

import java.util.UUID;

final class RandomMark implements Mark {
    private final String value = UUID.randomUUID().toString();

    @Override
    public String value() {
        return value;
    }
}
