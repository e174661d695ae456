package org.consentry.flow.gatesheldout3.generatedbinding;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.UserDictionary;
import android.util.Log;

public class KeyboardActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        ActivityKeyboardBindingImpl binding = ActivityKeyboardBindingImpl.inflate(this);
        PolicyViewModel viewModel = new PolicyViewModel(getSharedPreferences("keyboard", MODE_PRIVATE));
        binding.setViewModel(viewModel);
        viewModel.getState().observe(this::onStateChanged);
    }

    private void onStateChanged(PolicyState state) {
        if (state == PolicyState.ACCEPTED) {
            loadWords();
        }
    }

    private void loadWords() {
        try (Cursor cursor = getContentResolver().query(UserDictionary.Words.CONTENT_URI, null, null, null, null)) {
            Log.i("Keyboard", "words: " + (cursor == null ? 0 : cursor.getCount()));
        }
    }
}
