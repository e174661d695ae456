package org.consentry.flow.gatesheldout5.studyabroad;

import android.app.Activity;
import android.os.Bundle;
import android.view.inputmethod.EditorInfo;
import android.widget.EditText;

public class LoginActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("登录");
        EditText name = new EditText(this);
        name.setHint("用户名");
        name.setSingleLine();
        name.setImeOptions(EditorInfo.IME_ACTION_DONE);
        name.setOnEditorActionListener((v, actionId, event) -> {
            if (v.length() == 0) {
                return false;
            }
            AccountCenter.with(this).login(v.getText().toString());
            finish();
            return true;
        });
        setContentView(name);
    }
}
