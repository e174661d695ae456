package org.consentry.flow.permissions.refusalpermissionx;

import android.Manifest;
import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;
import com.permissionx.guolindev.PermissionX;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        PermissionX.init(this).permissions(Manifest.permission.READ_EXTERNAL_STORAGE)
                .request((all, granted, denied) -> {
                    if (all) {
                        show(true);
                    } else {
                        finish();
                    }
                });
    }

    private void show(boolean pictures) {
        TextView view = new TextView(this);
        view.setText(pictures ? "pictures" : "none");
        setContentView(view);
    }
}
