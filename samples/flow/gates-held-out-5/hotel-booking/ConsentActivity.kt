package org.consentry.flow.gatesheldout5.hotelbooking

import android.app.Activity
import android.app.AlertDialog
import org.consentry.flow.gatesheldout5.hotelbooking.consent.ConsentState

/** Screens that use personal data start from [onReady]. */
abstract class ConsentActivity : Activity() {
    private val consents get() = (application as HotelApp).consents
    private var notice: AlertDialog? = null

    override fun onStart() {
        super.onStart()
        apply(consents.load())
    }

    override fun onStop() {
        notice?.dismiss()
        notice = null
        super.onStop()
    }

    abstract fun onReady()

    private fun apply(state: ConsentState) {
        if (state is ConsentState.Unknown) showNotice()
        if (state is ConsentState.Granted) onReady()
    }

    private fun showNotice() {
        notice = AlertDialog.Builder(this)
            .setTitle("Your privacy")
            .setMessage(
                "We use your approximate location to find hotels near you. " +
                    "Read more in our Privacy Policy. Do you agree?",
            )
            .setCancelable(false)
            .setPositiveButton("I agree") { _, _ -> answer(ConsentState.Granted(System.currentTimeMillis())) }
            .setNegativeButton("No thanks") { _, _ -> answer(ConsentState.Declined) }
            .show()
    }

    private fun answer(state: ConsentState) {
        consents.store(state)
        apply(state)
    }
}
