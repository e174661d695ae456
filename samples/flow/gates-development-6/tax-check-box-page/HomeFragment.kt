package org.consentry.flow.gatesdevelopment6.taxcheckboxpage

import android.annotation.SuppressLint
import android.app.Fragment
import android.content.Context
import android.os.Bundle
import android.telephony.TelephonyManager
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.widget.TextView

class HomeFragment : Fragment() {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View =
        inflater.inflate(R.layout.fragment_home, container, false)

    @SuppressLint("MissingPermission", "HardwareIds")
    override fun onViewCreated(view: View, savedInstanceState: Bundle?) {
        super.onViewCreated(view, savedInstanceState)
        val phone = activity.getSystemService(Context.TELEPHONY_SERVICE) as TelephonyManager
        val line = try {
            phone.line1Number
        } catch (e: SecurityException) {
            null
        }
        view.findViewById<TextView>(R.id.tv_hello).text = getString(R.string.hello, line ?: "")
    }
}
