package org.consentry.flow.gatesheldout5.photoprint;

import android.Manifest;
import android.app.Activity;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.os.Build;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import android.widget.TextView;

import java.util.List;
import java.util.Locale;

public class GalleryActivity extends Activity {

    private static final int REQUEST_TERMS = 11;
    private static final int REQUEST_STORAGE = 12;
    private static final int CENTS_PER_PRINT = 29;

    private ListView list;
    private TextView total;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_gallery);
        list = findViewById(R.id.photos);
        total = findViewById(R.id.total);
        if (new Signature(this).isSigned()) {
            openPhotos();
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
            openPhotos();
        } else {
            finish();
        }
    }

    private void openPhotos() {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.M
                || checkSelfPermission(Manifest.permission.READ_EXTERNAL_STORAGE) == PackageManager.PERMISSION_GRANTED) {
            showPhotos();
        } else {
            requestPermissions(new String[] {Manifest.permission.READ_EXTERNAL_STORAGE}, REQUEST_STORAGE);
        }
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        if (requestCode == REQUEST_STORAGE && grantResults.length > 0 && grantResults[0] == PackageManager.PERMISSION_GRANTED) {
            showPhotos();
        }
    }

    private void showPhotos() {
        List<Photo> photos = new PhotoStore(getContentResolver()).latest(100);
        ArrayAdapter<Photo> adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, photos);
        list.setAdapter(adapter);
        list.setOnItemClickListener((parent, view, position, id) -> {
            photos.get(position).copies++;
            adapter.notifyDataSetChanged();
            showTotal(photos);
        });
        showTotal(photos);
    }

    private void showTotal(List<Photo> photos) {
        int prints = 0;
        for (Photo photo : photos) {
            prints += photo.copies;
        }
        total.setText(String.format(Locale.US, "%d prints, $%.2f", prints, prints * CENTS_PER_PRINT / 100.0));
    }
}
