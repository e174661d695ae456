package org.consentry.samples.courier;

import android.os.Bundle;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.kit.task.Tasks;

/** One parcel. */
public final class ParcelActivity extends BaseActivity {
    private final Http service = new Http("https://parcels.samples.invalid/");

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_parcel);
        String parcel = getIntent().getStringExtra("parcel");
        show(R.id.parcel_title, parcel);
        onClick(R.id.parcel_track, () -> track(parcel));
    }

    private void track(String parcel) {
        Tasks.load(() -> service.get("track/" + Numbers.normal(parcel)), "", text -> show(R.id.parcel_state, text));
    }
}
