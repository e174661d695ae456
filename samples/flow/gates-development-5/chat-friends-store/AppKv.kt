package org.consentry.flow.gatesdevelopment5.chatfriendsstore

import java.io.File

object AppKv {
    lateinit var directory: File

    private val kv = Kv { File(directory, "app.kv") }

    var policyShown: Boolean by kv.boolean("policy_shown")
    var policyAgreed: Boolean by kv.boolean("policy_agreed")
    var nickname: String by kv.string("nickname", "Guest")
}
