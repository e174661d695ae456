package org.consentry.samples.messenger;

import android.os.Bundle;
import android.widget.EditText;
import cn.jpush.android.api.JPushInterface;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Store;
import org.consentry.samples.kit.feed.Recommendation;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.task.Tasks;

/** Log in with the phone number and a code. */
public final class LoginActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_login);
        onClick(R.id.login_send, this::login);
    }

    private void login() {
        Map<String, String> form = new HashMap<>();
        form.put("phone", text(R.id.login_phone));
        form.put("code", text(R.id.login_code));
        MessengerApp app = (MessengerApp) getApplication();
        Tasks.load(() -> app.service().post("login", form), "", this::loggedIn);
    }

    private void loggedIn(String token) {
        if (token.isEmpty()) {
            say(R.string.network_error);
            return;
        }
        new Store(this, "account").text("token", token);
        if (new Consent(this).given()) {
            JPushInterface.init(this);
            JPushInterface.setAlias(this, 1, token);
        }
        if (Recommendation.on(this)) {
            JPushInterface.setTags(this, 2, interests());
        }
        finish();
    }

    /** What the user looked at: messages are aimed by it where the user wants that. */
    private Set<String> interests() {
        Set<String> tags = new HashSet<>();
        for (String tag : new Store(this, "history").text("viewed").split(",")) {
            if (!tag.isEmpty()) {
                tags.add(tag);
            }
        }
        return tags;
    }

    private String text(int id) {
        return ((EditText) findViewById(id)).getText().toString().trim();
    }
}
