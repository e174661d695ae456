package org.consentry.flow.gatesheldout2.browseonly;

import android.app.Activity;
import android.content.pm.PackageInfo;
import android.os.AsyncTask;
import android.util.Log;
import java.util.List;

public class ShopActivity extends Activity {
    @Override
    protected void onStart() {
        super.onStart();
        if (UseMode.current(this) != UseMode.UNDECIDED) {
            new Recommend().execute();
        }
    }

    private final class Recommend extends AsyncTask<Void, Void, Integer> {
        @Override
        protected Integer doInBackground(Void... nothing) {
            List<PackageInfo> packages = getPackageManager().getInstalledPackages(0);
            return packages.size();
        }

        @Override
        protected void onPostExecute(Integer number) {
            Log.i("Shop", "apps " + number);
        }
    }
}
