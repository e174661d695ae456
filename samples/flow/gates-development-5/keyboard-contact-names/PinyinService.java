package org.consentry.flow.gatesdevelopment5.keyboardcontactnames;

import android.inputmethodservice.InputMethodService;
import android.view.View;
import android.view.inputmethod.EditorInfo;
import android.view.inputmethod.InputConnection;
import android.widget.Button;

public class PinyinService extends InputMethodService implements View.OnClickListener {
    private final StringBuilder composing = new StringBuilder();
    private final ContactNames contactNames = new ContactNames();

    @Override
    public void onCreate() {
        super.onCreate();
        ImePrefs prefs = new ImePrefs(this);
        if (prefs.suggestContacts()) {
            contactNames.load(getContentResolver());
        }
    }

    @Override
    public View onCreateInputView() {
        View keyboard = getLayoutInflater().inflate(R.layout.keyboard, null);
        keyboard.findViewById(R.id.key_a).setOnClickListener(this);
        keyboard.findViewById(R.id.key_n).setOnClickListener(this);
        return keyboard;
    }

    @Override
    public void onStartInput(EditorInfo attribute, boolean restarting) {
        super.onStartInput(attribute, restarting);
        composing.setLength(0);
    }

    @Override
    public void onClick(View v) {
        composing.append(((Button) v).getText());
        InputConnection connection = getCurrentInputConnection();
        if (connection != null) {
            connection.setComposingText(contactNames.complete(composing.toString()), 1);
        }
    }
}
