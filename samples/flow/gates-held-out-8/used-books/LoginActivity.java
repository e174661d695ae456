package org.consentry.flow.gatesheldout8.usedbooks;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.view.View;
import android.widget.CheckBox;
import android.widget.EditText;
import android.widget.Toast;

public class LoginActivity extends Activity {

    private Account account;
    private EditText name;
    private EditText password;
    private CheckBox stay;
    private CheckBox terms;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        account = new Account(this);
        if (account.isLoggedIn()) {
            openBooks();
            return;
        }
        setContentView(R.layout.activity_login);
        name = findViewById(R.id.name);
        password = findViewById(R.id.password);
        stay = findViewById(R.id.stay);
        terms = findViewById(R.id.terms);
    }

    public void onPolicy(View view) {
        startActivity(new Intent(Intent.ACTION_VIEW, Uri.parse("https://www.usedbooks.example.invalid/privacy")));
    }

    public void onLogin(View view) {
        if (!stay.isChecked()) {
            Toast.makeText(this, R.string.tick_first, Toast.LENGTH_SHORT).show();
            return;
        }
        String user = name.getText().toString().trim();
        String secret = password.getText().toString();
        if (user.isEmpty() || secret.length() < 6) {
            Toast.makeText(this, R.string.incomplete, Toast.LENGTH_SHORT).show();
            return;
        }
        new Thread(() -> {
            String token = new AccountApi(this).login(user, secret);
            runOnUiThread(() -> finishLogin(user, token));
        }).start();
    }

    private void finishLogin(String user, String token) {
        if (token == null) {
            Toast.makeText(this, R.string.failed, Toast.LENGTH_SHORT).show();
        } else {
            account.save(user, token);
            openBooks();
        }
    }

    private void openBooks() {
        startActivity(new Intent(this, BooksActivity.class));
        finish();
    }
}
