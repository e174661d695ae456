package org.consentry.flow.gatesheldout9.warehousepicker.route;

import android.content.Context;
import android.view.View;

public interface Page {

    interface Maker {
        Page make(Router router);
    }

    View view(Context context);
}
