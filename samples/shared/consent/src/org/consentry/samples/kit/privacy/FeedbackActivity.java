package org.consentry.samples.kit.privacy;

import android.os.Bundle;
import android.widget.EditText;
import java.util.Collections;
import org.consentry.samples.kit.R;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.kit.task.Tasks;

/** Complaints and reports about personal information. */
public final class FeedbackActivity extends BaseActivity {
    private final Http service = new Http("https://service.samples.invalid/");

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_feedback);
        onClick(R.id.feedback_send, this::send);
    }

    private void send() {
        String text = ((EditText) findViewById(R.id.feedback_text)).getText().toString().trim();
        if (text.isEmpty()) {
            say(R.string.feedback_empty);
            return;
        }
        Tasks.load(
                () -> service.post("complaints", Collections.singletonMap("text", text)),
                null,
                answer -> say(answer == null ? R.string.network_error : R.string.feedback_thanks));
    }
}
