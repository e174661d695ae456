package org.consentry.flow.components.activityalias;

import android.app.Activity;

public class Third extends Activity {
}
