package org.consentry.flow.gatesdevelopment3.resultsetatstart;

import android.app.Activity;
import android.content.Intent;
import android.database.Cursor;
import android.os.Bundle;
import android.preference.PreferenceManager;
import android.provider.MediaStore;
import android.widget.ArrayAdapter;
import android.widget.GridView;
import java.util.ArrayList;
import java.util.List;

public class GalleryActivity extends Activity {
    private static final int REQUEST_TERMS = 11;

    private GridView grid;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        grid = new GridView(this);
        setContentView(grid);
        long accepted = PreferenceManager.getDefaultSharedPreferences(this).getLong(TermsActivity.EXTRA_ACCEPTED_AT, 0);
        if (accepted > 0) {
            loadPictures();
        } else {
            startActivityForResult(new Intent(this, TermsActivity.class), REQUEST_TERMS);
        }
    }

    @Override
    protected void onActivityResult(int requestCode, int resultCode, Intent data) {
        super.onActivityResult(requestCode, resultCode, data);
        if (requestCode != REQUEST_TERMS) {
            return;
        }
        if (resultCode == RESULT_OK) {
            loadPictures();
        } else {
            finish();
        }
    }

    private void loadPictures() {
        List<String> names = new ArrayList<>();
        String[] columns = {MediaStore.Images.Media.DISPLAY_NAME};
        try (Cursor cursor = getContentResolver().query(
                MediaStore.Images.Media.EXTERNAL_CONTENT_URI, columns, null, null, null)) {
            while (cursor != null && cursor.moveToNext()) {
                names.add(cursor.getString(0));
            }
        }
        grid.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, names));
    }
}
