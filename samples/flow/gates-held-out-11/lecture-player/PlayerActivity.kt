package org.consentry.flow.gatesheldout11.lectureplayer

import android.app.Activity
import android.os.Bundle
import android.widget.TextView

class PlayerActivity : Activity(), ConsentFragment.Host {
    private lateinit var store: ConsentStore
    private lateinit var state: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        state = TextView(this).apply { setText(R.string.no_lecture) }
        setContentView(state)
        store = ConsentStore(this)
        when {
            store.given -> prepare()
            fragmentManager.findFragmentByTag(ConsentFragment.TAG) == null ->
                ConsentFragment().show(fragmentManager, ConsentFragment.TAG)
        }
    }

    override fun onConsentClosed(agreed: Boolean) {
        if (!agreed) {
            finish()
            return
        }
        store.given = true
        prepare()
    }

    private fun prepare() {
        val device = LicenceClient().deviceId() ?: return
        state.text = getString(R.string.licensed, device.take(6))
    }
}
