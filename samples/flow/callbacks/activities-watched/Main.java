package org.consentry.flow.callbacks.activitieswatched;

import android.app.Activity;

public class Main extends Activity {
}
