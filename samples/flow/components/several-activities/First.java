package org.consentry.flow.components.severalactivities;

import android.app.Activity;

public class First extends Activity {
}
