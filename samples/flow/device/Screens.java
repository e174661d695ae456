package org.consentry.device;

import android.app.Activity;
import android.app.AlarmManager;
import android.app.Application;
import android.app.PendingIntent;
import android.app.Service;
import android.content.ComponentName;
import android.content.Intent;
import android.content.pm.ActivityInfo;
import android.content.pm.PackageManager;
import android.content.pm.ResolveInfo;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import android.os.Looper;
import android.text.InputType;
import android.view.View;
import android.view.ViewGroup;
import android.webkit.WebView;
import android.widget.EditText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import org.robolectric.Robolectric;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.android.controller.ServiceController;
import org.robolectric.fakes.RoboMenu;
import org.robolectric.fakes.RoboMenuItem;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.ShadowActivity;
import org.robolectric.shadows.ShadowAlarmManager;
import org.robolectric.shadows.ShadowApplication;
import org.robolectric.shadows.ShadowLocationManager;
import org.robolectric.shadows.ShadowLooper;
import org.robolectric.shadows.ShadowWebView;

/** Leads screens through their lives, and starts what they ask the system to start. */
final class Screens {
    private static final int DEEP = 3;

    private final Application app;
    private final String own;
    private final PackageManager packages;
    private Activity current;
    private int depth;

    Screens(Application app, String own) {
        this.app = app;
        this.own = own;
        this.packages = app.getPackageManager();
    }

    static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException error) {
            throw new IllegalStateException(error);
        }
    }

    static Location place() {
        Location place = new Location(LocationManager.GPS_PROVIDER);
        place.setLatitude(Double.parseDouble(System.getProperty("secret.location")));
        place.setLongitude(11.5);
        place.setTime(System.currentTimeMillis());
        place.setAccuracy(1);
        return place;
    }

    /** Open a screen, use it, hide it, come back, leave it, and let the system make it anew from its saved state. */
    Activity open(String name, Intent intent) {
        Class<? extends Activity> type = named(name).asSubclass(Activity.class);
        ActivityController<? extends Activity> screen = Robolectric.buildActivity(type, intent);
        current = screen.get();
        attempt(screen::create);
        settle();
        if (current.isFinishing()) {
            attempt(screen::destroy);
            return screen.get();
        }
        attempt(() -> screen.start().postCreate(null).resume().visible());
        use(screen.get());
        attempt(() -> ((ShadowLocationManager) Shadow.extract(app.getSystemService(LocationManager.class)))
                .simulateLocation(place()));
        use(screen.get());
        attempt(() -> configure(screen.get()));
        attempt(() -> screen.pause().stop());
        settle();
        attempt(() -> screen.restart().start().resume());
        settle();
        Bundle saved = new Bundle();
        attempt(() -> screen.pause().stop().saveInstanceState(saved).destroy());
        settle();
        attempt(() -> again(type, intent, saved));
        settle();
        return screen.get();
    }

    private void again(Class<? extends Activity> type, Intent intent, Bundle saved) {
        ActivityController<? extends Activity> screen = Robolectric.buildActivity(type, intent);
        current = screen.get();
        screen.create(saved);
        if (!current.isFinishing()) screen.start().restoreInstanceState(saved).postCreate(saved).resume().visible();
        settle();
        screen.pause().stop().destroy();
    }

    private void configure(Activity screen) {
        try {
            ActivityInfo declared = packages.getActivityInfo(screen.getComponentName(), 0);
            if ((declared.configChanges & ActivityInfo.CONFIG_FONT_SCALE) != 0) {
                screen.onConfigurationChanged(app.getResources().getConfiguration());
            }
        } catch (PackageManager.NameNotFoundException error) {
            throw new IllegalStateException(error);
        }
    }

    private void use(Activity screen) {
        settle();
        attempt(() -> touch(screen.getWindow().getDecorView()));
        settle();
        attempt(() -> {
            screen.onCreateOptionsMenu(new RoboMenu(screen));
            screen.onOptionsItemSelected(new RoboMenuItem(1));
        });
        settle();
    }

    private void touch(View view) {
        if (view instanceof EditText) {
            boolean secret = (((EditText) view).getInputType() & InputType.TYPE_TEXT_VARIATION_PASSWORD) != 0;
            ((EditText) view).setText(secret ? System.getProperty("secret.password") : "note");
        } else if (view.isClickable()) {
            view.performClick();
        }
        if (view instanceof WebView) {
            Observed.note("web-view", String.valueOf(((ShadowWebView) Shadow.extract(view)).getLastLoadedUrl()));
        }
        for (int index = 0; view instanceof ViewGroup && index < ((ViewGroup) view).getChildCount(); index++) {
            touch(((ViewGroup) view).getChildAt(index));
        }
    }

    /** Let time pass: threads, loopers, what the system was asked to start, alarms. */
    void settle() {
        for (int round = 0; round < 3; round++) {
            try {
                Thread.sleep(8);
            } catch (InterruptedException error) {
                throw new IllegalStateException(error);
            }
            for (Looper each : ShadowLooper.getAllLoopers()) {
                attempt(() -> ((ShadowLooper) Shadow.extract(each)).idleFor(Duration.ofSeconds(20)));
            }
        }
        if (depth < DEEP) {
            depth++;
            startScreens();
            startServices();
            depth--;
        }
        ShadowApplication shadow = Shadow.extract(app);
        for (Intent each : shadow.getBroadcastIntents()) {
            if (each.getComponent() == null && each.getPackage() == null) Observed.note("ipc", extras(each));
        }
        ShadowAlarmManager alarms = Shadow.extract(app.getSystemService(AlarmManager.class));
        for (ShadowAlarmManager.ScheduledAlarm each : new ArrayList<>(alarms.getScheduledAlarms())) {
            alarms.getScheduledAlarms().remove(each);
            attempt(() -> send(each.operation));
        }
    }

    private static void send(PendingIntent intent) {
        try {
            intent.send();
        } catch (PendingIntent.CanceledException error) {
            throw new IllegalStateException(error);
        }
    }

    private void startScreens() {
        Activity caller = current;
        ShadowApplication shadow = Shadow.extract(app);
        while (true) {
            ShadowActivity asking = caller == null ? null : (ShadowActivity) Shadow.extract(caller);
            ShadowActivity.IntentForResult asked = asking == null ? null : asking.getNextStartedActivityForResult();
            Intent next = shadow.getNextStartedActivity();
            Intent intent = asked == null ? next : asked.intent;
            if (intent == null) return;
            String target = target(intent);
            if (target == null) continue;
            Activity opened = open(target, intent);
            current = caller;
            ShadowActivity done = Shadow.extract(opened);
            if (asked != null) {
                attempt(() -> asking.receiveResult(intent, done.getResultCode(), done.getResultIntent()));
            }
        }
    }

    /** Return the declared screen of the app that an intent starts; note one that other apps may get. */
    private String target(Intent intent) {
        ComponentName named = intent.getComponent();
        if (named == null) {
            ResolveInfo found = packages.resolveActivity(intent, 0);
            if (found != null && found.activityInfo.packageName.equals(own)) return found.activityInfo.name;
            if (intent.getPackage() == null) Observed.note("ipc", extras(intent));
            return null;
        }
        try {
            return packages.getActivityInfo(named, 0).name;
        } catch (PackageManager.NameNotFoundException error) {
            return null; // the system starts declared components only
        }
    }

    private void startServices() {
        ShadowApplication shadow = Shadow.extract(app);
        for (Intent intent = shadow.getNextStartedService(); intent != null; intent = shadow.getNextStartedService()) {
            ResolveInfo found = packages.resolveService(intent, 0);
            if (found == null) continue;
            Class<? extends Service> type = named(found.serviceInfo.name).asSubclass(Service.class);
            ServiceController<? extends Service> service = Robolectric.buildService(type, intent);
            attempt(() -> service.create().startCommand(0, 1));
            attempt(service::destroy);
        }
    }

    private static String extras(Intent intent) {
        StringBuilder text = new StringBuilder();
        Bundle extras = intent.getExtras() == null ? new Bundle() : intent.getExtras();
        for (String key : extras.keySet()) text.append(extras.get(key)).append(' ');
        return text.toString();
    }

    /** An app that crashes stops there, and what it did before counts. */
    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError error) {
            StringWriter text = new StringWriter();
            error.printStackTrace(new PrintWriter(text));
            Observed.note("crash", text.toString());
        }
    }
}
