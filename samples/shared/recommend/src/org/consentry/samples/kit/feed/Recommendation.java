package org.consentry.samples.kit.feed;

import android.app.Activity;
import android.content.Context;
import android.widget.Switch;
import org.consentry.samples.kit.R;
import org.consentry.samples.kit.data.Store;
import org.consentry.samples.kit.event.Bus;

/** The switch for personalised recommendations. */
public final class Recommendation {
    private Recommendation() {}

    public static boolean on(Context context) {
        return new Store(context, "feed").flag("personalised", false);
    }

    public static void bind(Activity screen) {
        Switch toggle = screen.findViewById(R.id.personalised_switch);
        toggle.setChecked(on(screen));
        toggle.setOnCheckedChangeListener((button, checked) -> {
            new Store(screen, "feed").flag("personalised", Boolean.valueOf(checked));
            Bus.get().tell("personalised", String.valueOf(checked));
        });
    }
}
