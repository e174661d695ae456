package org.consentry.flow.consentgates.modulesstartedbyhelper;

final class Need {
    static final Need NOTHING = new Need(0);
    static final Need AGREEMENT = new Need(1);

    final int level;

    private Need(int level) {
        this.level = level;
    }
}
