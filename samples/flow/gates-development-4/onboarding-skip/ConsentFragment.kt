package org.consentry.flow.gatesdevelopment4.onboardingskip

import android.app.Fragment
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup

class ConsentFragment : Fragment() {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View =
        inflater.inflate(R.layout.fragment_consent, container, false)

    override fun onViewCreated(view: View, savedInstanceState: Bundle?) {
        view.findViewById<View>(R.id.agree).setOnClickListener { (activity as OnboardingHost).finishOnboarding() }
        view.findViewById<View>(R.id.disagree).setOnClickListener { activity.finish() }
    }
}
