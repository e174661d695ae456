package org.consentry.flow.gatesheldout6.tidetable;

import java.util.Calendar;
import java.util.Locale;

/** A rough rule: high water comes about 50 minutes later each day. */
final class TideClock {

    String nextHighWater(Harbour harbour, Calendar now) {
        int shift = Math.abs(harbour.name.hashCode()) % 360;
        int minutes = (now.get(Calendar.DAY_OF_YEAR) * 50 + shift) % 745;
        return String.format(Locale.UK, "%s: high water about %02d:%02d", harbour.name, minutes / 60, minutes % 60);
    }
}
