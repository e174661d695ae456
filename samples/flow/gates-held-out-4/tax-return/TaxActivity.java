package org.consentry.flow.gatesheldout4.taxreturn;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.EditText;
import android.widget.Toast;

public class TaxActivity extends Activity {
    private static final int REQUEST_AGREEMENT = 12;

    private EditText income;
    private View save;
    private String key = "";

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_tax);
        income = findViewById(R.id.income);
        save = findViewById(R.id.save);
        save.setEnabled(false);
        save.setOnClickListener(v -> saveDraft());
        if (new Agreement(this).isCurrent()) {
            openReturn();
        } else if (savedInstanceState == null) {
            startActivityForResult(new Intent(this, AgreementActivity.class), REQUEST_AGREEMENT);
        }
    }

    @Override
    protected void onActivityResult(int requestCode, int resultCode, Intent data) {
        super.onActivityResult(requestCode, resultCode, data);
        if (requestCode == REQUEST_AGREEMENT) {
            openReturn();
        } else {
            finish();
        }
    }

    private void openReturn() {
        key = new DeviceBinding(this).key();
        save.setEnabled(true);
    }

    private void saveDraft() {
        boolean saved = new DraftStore(this).save(key, income.getText().toString());
        Toast.makeText(this, saved ? R.string.saved : R.string.not_saved, Toast.LENGTH_SHORT).show();
    }
}
