package org.consentry.flow.gatesheldout7.dentalbooking

import android.app.Activity
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.GridView
import org.consentry.flow.gatesheldout7.dentalbooking.util.DeviceUtils
import org.consentry.flow.gatesheldout7.dentalbooking.util.Sp
import java.io.IOException
import java.net.URL
import java.net.URLEncoder
import kotlin.concurrent.thread

class DentistsActivity : Activity() {
    private lateinit var adapter: ArrayAdapter<String>

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1)
        setContentView(GridView(this).also {
            it.numColumns = DentalApp.instance.columns
            it.adapter = adapter
        })
        load()
    }

    private fun load() {
        val city = URLEncoder.encode(Sp.city, "UTF-8")
        val url = "https://api.dental.example.invalid/dentists?city=$city&did=${DeviceUtils.androidId}"
        thread {
            val names = try {
                URL(url).readText().lines()
            } catch (e: IOException) {
                listOf("网络不给力，请稍后再试")
            }
            runOnUiThread { adapter.addAll(names) }
        }
    }
}
