package org.consentry.flow.gatesheldout6.plantcare;

import java.io.Serializable;

final class Choices implements Serializable {

    private static final long serialVersionUID = 2L;

    final boolean statistics;
    final boolean advertisements;
    final boolean recommendations;

    Choices(boolean statistics, boolean advertisements, boolean recommendations) {
        this.statistics = statistics;
        this.advertisements = advertisements;
        this.recommendations = recommendations;
    }
}
