package org.consentry.flow.gatesheldout2.askedthreetimes

import android.app.Fragment
import android.content.Context
import android.location.LocationManager
import android.os.Bundle
import android.util.Log

class ContentFragment : Fragment() {
    override fun onActivityCreated(state: Bundle?) {
        super.onActivityCreated(state)
        val manager = activity.getSystemService(Context.LOCATION_SERVICE) as LocationManager
        manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER)?.let { Log.i("nearby", "$it") }
    }
}
