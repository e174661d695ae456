package org.consentry.flow.gatesheldout2.askedthreetimes

import android.app.Activity
import android.app.Fragment
import android.os.Bundle

class HostActivity : Activity() {
    internal val starts by lazy { Starts(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (savedInstanceState == null) open(if (starts.mayEnter) ContentFragment() else PrivacyFragment())
    }

    internal fun open(fragment: Fragment) {
        fragmentManager.beginTransaction().replace(android.R.id.content, fragment).commit()
    }
}
