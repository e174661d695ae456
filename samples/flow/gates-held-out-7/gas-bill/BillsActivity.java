package org.consentry.flow.gatesheldout7.gasbill;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

import java.util.Calendar;
import java.util.Locale;

public class BillsActivity extends Activity {

    private static final double PRICE = 3.25;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        int month = Calendar.getInstance().get(Calendar.MONTH) + 1;
        StringBuilder text = new StringBuilder();
        for (int each = 1; each <= month; each++) {
            int used = 12 + each * 7 % 11;
            text.append(String.format(Locale.CHINA, "%d月　%d 立方米　%.2f 元\n", each, used, used * PRICE));
        }
        TextView view = new TextView(this);
        view.setText(text);
        setContentView(view);
    }
}
