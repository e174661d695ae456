package org.consentry.samples.calculator;

import android.os.Bundle;
import android.widget.ListView;
import java.util.ArrayList;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.list.Rows;
import org.consentry.samples.kit.task.Tasks;

/** What was calculated before; it stays on the device. */
public final class HistoryActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_history);
        Items history = new Items(this, "history");
        Rows rows = new Rows(this);
        ((ListView) findViewById(R.id.lines)).setAdapter(rows);
        onClick(R.id.history_clear, () -> {
            history.clear();
            rows.show(new ArrayList<>());
        });
        Tasks.load(() -> history.search("", 100), new ArrayList<>(), rows::show);
    }
}
