package org.consentry.flow.gatesheldout9.villagebus;

import android.Manifest;
import android.content.Context;
import android.content.pm.PackageManager;
import android.location.Location;
import android.location.LocationManager;
import android.os.Process;

import java.util.List;

class NearestStop {

    static boolean isPermitted(Context context) {
        return context.checkPermission(Manifest.permission.ACCESS_FINE_LOCATION, Process.myPid(), Process.myUid())
                == PackageManager.PERMISSION_GRANTED;
    }

    /** 没有定位权限或位置未知时返回第一个车站 */
    static Stop of(Context context, List<Stop> stops) {
        Stop best = stops.get(0);
        if (!isPermitted(context)) {
            return best;
        }
        LocationManager manager = (LocationManager) context.getSystemService(Context.LOCATION_SERVICE);
        Location here = manager.getLastKnownLocation(LocationManager.PASSIVE_PROVIDER);
        if (here == null) {
            return best;
        }
        for (Stop each : stops) {
            if (each.metersTo(here) < best.metersTo(here)) {
                best = each;
            }
        }
        return best;
    }
}
