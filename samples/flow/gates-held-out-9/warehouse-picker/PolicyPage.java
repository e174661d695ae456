package org.consentry.flow.gatesheldout9.warehousepicker;

import android.content.Context;
import android.content.SharedPreferences;
import android.view.View;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

import org.consentry.flow.gatesheldout9.warehousepicker.route.Page;
import org.consentry.flow.gatesheldout9.warehousepicker.route.PolicyGuard;
import org.consentry.flow.gatesheldout9.warehousepicker.route.Router;

final class PolicyPage implements Page {

    private final Router router;
    private final SharedPreferences preferences;

    PolicyPage(Router router, SharedPreferences preferences) {
        this.router = router;
        this.preferences = preferences;
    }

    @Override
    public View view(Context context) {
        TextView text = new TextView(context);
        text.setText(R.string.policy);
        Button agree = new Button(context);
        agree.setText(R.string.agree);
        agree.setOnClickListener(view -> {
            preferences.edit().putLong(PolicyGuard.KEY, System.currentTimeMillis()).apply();
            router.open("tasks");
        });
        Button later = new Button(context);
        later.setText(R.string.later);
        later.setOnClickListener(view -> router.open("home"));
        LinearLayout column = new LinearLayout(context);
        column.setOrientation(LinearLayout.VERTICAL);
        column.addView(text);
        column.addView(agree);
        column.addView(later);
        return column;
    }
}
