package org.consentry.samples.kit.account;

import android.app.AlertDialog;
import android.os.Bundle;
import java.util.Collections;
import org.consentry.samples.kit.R;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Store;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.kit.task.Tasks;

/** Deletes the account: one page, one button, one confirmation. */
public final class DeleteAccountActivity extends BaseActivity {
    private final Http service = new Http("https://service.samples.invalid/");

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_delete_account);
        onClick(R.id.delete_account_confirm, this::confirm);
    }

    private void confirm() {
        new AlertDialog.Builder(this)
                .setMessage(R.string.delete_account_question)
                .setPositiveButton(R.string.delete_account, (dialog, which) -> delete())
                .setNegativeButton(android.R.string.cancel, null)
                .show();
    }

    private void delete() {
        Store account = new Store(this, "account");
        String token = account.text("token");
        Tasks.load(() -> service.post("account/delete", Collections.singletonMap("token", token)), null, answer -> {
            if (answer == null) {
                say(R.string.delete_account_failed);
                return;
            }
            account.clear();
            say(R.string.delete_account_done);
            finish();
        });
    }
}
