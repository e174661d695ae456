package org.consentry.flow.gatesheldout9.warehousepicker;

import android.content.Context;
import android.view.View;
import android.widget.Button;
import android.widget.LinearLayout;

import org.consentry.flow.gatesheldout9.warehousepicker.route.Page;
import org.consentry.flow.gatesheldout9.warehousepicker.route.Router;

final class HomePage implements Page {

    private final Router router;

    HomePage(Router router) {
        this.router = router;
    }

    @Override
    public View view(Context context) {
        LinearLayout column = new LinearLayout(context);
        column.setOrientation(LinearLayout.VERTICAL);
        column.addView(button(context, R.string.tasks, "tasks"));
        column.addView(button(context, R.string.map, "map"));
        return column;
    }

    private View button(Context context, int text, String path) {
        Button button = new Button(context);
        button.setText(text);
        button.setOnClickListener(view -> router.open(path));
        return button;
    }
}
