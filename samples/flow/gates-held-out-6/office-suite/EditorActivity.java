package org.consentry.flow.gatesheldout6.officesuite;

import android.app.Activity;
import android.os.Bundle;
import android.text.Editable;
import android.text.TextWatcher;
import android.widget.EditText;

public class EditorActivity extends Activity implements TextWatcher {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        EditText text = new EditText(this);
        text.addTextChangedListener(this);
        setContentView(text);
    }

    @Override
    public void beforeTextChanged(CharSequence s, int start, int count, int after) {
    }

    @Override
    public void onTextChanged(CharSequence s, int start, int before, int count) {
        int words = s.toString().trim().isEmpty() ? 0 : s.toString().trim().split("\\s+").length;
        setTitle(words + " words");
    }

    @Override
    public void afterTextChanged(Editable s) {
    }
}
