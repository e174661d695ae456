package org.consentry.flow.lifecycle.loader;

import android.app.Activity;
import android.app.LoaderManager;
import android.content.AsyncTaskLoader;
import android.content.Context;
import android.content.Loader;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity implements LoaderManager.LoaderCallbacks<String> {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        getLoaderManager().initLoader(1, null, this);
    }

    @Override
    public Loader<String> onCreateLoader(int number, Bundle given) {
        return new Read(this);
    }

    @Override
    public void onLoadFinished(Loader<String> loader, String text) {
        Log.i("flow", text);
    }

    @Override
    public void onLoaderReset(Loader<String> loader) {
    }

    static class Read extends AsyncTaskLoader<String> {
        Read(Context context) {
            super(context);
        }

        @Override
        protected void onStartLoading() {
            forceLoad();
        }

        @Override
        public String loadInBackground() {
            TelephonyManager phone = (TelephonyManager) getContext().getSystemService(Context.TELEPHONY_SERVICE);
            String id = phone.getDeviceId();
            return id + "";
        }
    }
}
