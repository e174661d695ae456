package org.consentry.samples.flashlight;

import android.os.Bundle;
import android.widget.EditText;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.task.Tasks;

/** Says when the time is up. */
public final class TimerActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_timer);
        onClick(R.id.timer_start, this::start);
    }

    private void start() {
        String minutes = ((EditText) findViewById(R.id.timer_minutes)).getText().toString();
        long wait = minutes.isEmpty() ? 1 : Long.parseLong(minutes);
        Tasks.later(() -> say(R.string.timer_done), wait * 60_000);
    }
}
