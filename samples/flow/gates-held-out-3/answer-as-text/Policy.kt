package org.consentry.flow.gatesheldout3.answerastext

import android.content.Context
import android.content.SharedPreferences

private const val ANSWER = "answer"
const val YES = "yes"
const val NO = "no"

private val Context.policyPrefs: SharedPreferences
    get() = getSharedPreferences("policy", Context.MODE_PRIVATE)

val Context.policyAccepted: Boolean
    get() = policyPrefs.getString(ANSWER, null) == YES

val Context.policyAnswered: Boolean
    get() = policyPrefs.contains(ANSWER)

fun Context.answerPolicy(answer: String) = policyPrefs.edit().putString(ANSWER, answer).apply()
