package org.consentry.flow.gatesheldout10.pharmacyfinder;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import java.util.List;

public class PharmacyActivity extends Activity implements PharmacyContract.View {
    private static final int REQUEST_LOCATION = 7;

    private PharmacyContract.Presenter presenter;
    private ListView list;
    private AlertDialog dialog;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        list = new ListView(this);
        setContentView(list);
        presenter = new PharmacyPresenter(new PolicyStore(this), new PharmacyRepository(this));
        presenter.attach(this);
    }

    @Override
    protected void onDestroy() {
        if (dialog != null) {
            dialog.dismiss();
        }
        presenter.detach();
        super.onDestroy();
    }

    @Override
    public void showPolicy() {
        dialog = new AlertDialog.Builder(this)
                .setTitle(R.string.policy_title)
                .setMessage(R.string.policy_text)
                .setCancelable(false)
                .setPositiveButton(R.string.policy_accept, (d, which) -> presenter.onPolicyAccepted())
                .setNegativeButton(R.string.policy_decline, (d, which) -> presenter.onPolicyDeclined())
                .show();
    }

    @Override
    public void requestLocation() {
        if (checkSelfPermission(Manifest.permission.ACCESS_COARSE_LOCATION) == PackageManager.PERMISSION_GRANTED) {
            presenter.onLocationAnswered(true);
        } else {
            requestPermissions(new String[] {Manifest.permission.ACCESS_COARSE_LOCATION}, REQUEST_LOCATION);
        }
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        if (requestCode == REQUEST_LOCATION) {
            presenter.onLocationAnswered(
                    grantResults.length > 0 && grantResults[0] == PackageManager.PERMISSION_GRANTED);
        }
    }

    @Override
    public void showPharmacies(List<Pharmacy> pharmacies) {
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, pharmacies));
    }

    @Override
    public void close() {
        finish();
    }
}
