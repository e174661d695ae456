package org.consentry.flow.gatesheldout9.fundledger;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.graphics.Bitmap;
import android.os.Build;
import android.os.Bundle;
import android.widget.EditText;
import android.widget.ImageView;

import org.consentry.flow.gatesheldout9.fundledger.core.Parts;

import java.util.concurrent.Executor;

public class LoginActivity extends Activity {

    private Executor background;
    private LoginRepository repository;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_login);
        Parts parts = LedgerApplication.parts(this);
        background = parts.get(Executor.class);
        repository = parts.get(LoginRepository.class);
        findViewById(R.id.login).setOnClickListener(view -> login());
        findViewById(R.id.picture).setOnClickListener(view -> loadPicture());
        loadPicture();
        PolicyAnswer answer = parts.get(PolicyAnswer.class);
        if (!answer.isYes()) {
            ask(answer);
        }
    }

    private void ask(PolicyAnswer answer) {
        new AlertDialog.Builder(this)
                .setTitle(R.string.policy_title)
                .setMessage(R.string.policy_text)
                .setPositiveButton(R.string.accept, (dialog, which) -> accept(answer))
                .setNegativeButton(R.string.close, (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }

    private void accept(PolicyAnswer answer) {
        answer.sayYes();
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
            requestPermissions(new String[] {Manifest.permission.READ_PHONE_STATE}, 1);
        }
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] permissions, int[] results) {
        loadPicture();
    }

    private void loadPicture() {
        background.execute(() -> {
            Bitmap picture = repository.picture();
            runOnUiThread(() -> ((ImageView) findViewById(R.id.picture)).setImageBitmap(picture));
        });
    }

    private void login() {
        String user = text(R.id.user);
        String code = text(R.id.code);
        background.execute(() -> {
            if (repository.login(user, code)) {
                startActivity(new Intent(this, LedgerActivity.class));
            } else {
                loadPicture();
            }
        });
    }

    private String text(int id) {
        return ((EditText) findViewById(id)).getText().toString().trim();
    }
}
