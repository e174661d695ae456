package androidx.activity;

import android.app.Activity;
import androidx.activity.result.ActivityResultCallback;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.contract.ActivityResultContract;
import java.util.ArrayList;
import java.util.List;

/** Stand-in: launchers that ask for permissions and call back with the answer. */
public class ComponentActivity extends Activity {
    private static final int BASE = 0x10000 >> 1;
    private final List<Pending<?, ?>> registered = new ArrayList<>();

    public <I, O> ActivityResultLauncher<I> registerForActivityResult(
            ActivityResultContract<I, O> contract, ActivityResultCallback<O> callback) {
        Pending<I, O> pending = new Pending<>(contract, callback, BASE + registered.size());
        registered.add(pending);
        return pending;
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        int index = request - BASE;
        if (index >= 0 && index < registered.size()) {
            registered.get(index).answer(permissions, results);
        } else {
            super.onRequestPermissionsResult(request, permissions, results);
        }
    }

    private final class Pending<I, O> extends ActivityResultLauncher<I> {
        private final ActivityResultContract<I, O> contract;
        private final ActivityResultCallback<O> callback;
        private final int request;

        Pending(ActivityResultContract<I, O> contract, ActivityResultCallback<O> callback, int request) {
            this.contract = contract;
            this.callback = callback;
            this.request = request;
        }

        @Override
        public void launch(I input) {
            requestPermissions(contract.permissions(input), request);
        }

        @Override
        public void unregister() {
            registered.set(request - BASE, null);
        }

        void answer(String[] permissions, int[] results) {
            callback.onActivityResult(contract.result(permissions, results));
        }
    }
}
