package org.consentry.flow.gatesheldout7.carwash

import android.Manifest
import android.app.Activity
import android.app.AlertDialog
import android.app.Fragment
import android.os.Build
import android.os.Bundle
import android.widget.Button
import org.consentry.flow.gatesheldout7.carwash.data.privacy
import org.consentry.flow.gatesheldout7.carwash.ui.MineFragment
import org.consentry.flow.gatesheldout7.carwash.ui.NearbyFragment

class MainActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_main)
        findViewById<Button>(R.id.tab_nearby).setOnClickListener { show(NearbyFragment()) }
        findViewById<Button>(R.id.tab_mine).setOnClickListener { show(MineFragment()) }
        if (savedInstanceState == null) show(NearbyFragment())
        if (!privacy.accepted) showPrivacyDialog()
    }

    private fun show(fragment: Fragment) {
        fragmentManager.beginTransaction().replace(R.id.container, fragment).commit()
    }

    private fun showPrivacyDialog() {
        AlertDialog.Builder(this)
            .setTitle("个人信息保护指引")
            .setMessage("我们会使用您的位置信息为您推荐附近的洗车店。请您阅读《隐私政策》，点击“同意”即表示您同意我们按政策处理您的个人信息。")
            .setCancelable(false)
            .setPositiveButton("同意") { _, _ ->
                privacy.accept()
                locate()
            }
            .setNegativeButton("不同意") { _, _ -> finish() }
            .show()
    }

    private fun locate() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
            requestPermissions(arrayOf(Manifest.permission.ACCESS_FINE_LOCATION), REQUEST_LOCATION)
        } else {
            refreshNearby()
        }
    }

    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray) {
        if (requestCode == REQUEST_LOCATION) refreshNearby()
    }

    private fun refreshNearby() {
        (fragmentManager.findFragmentById(R.id.container) as? NearbyFragment)?.refresh()
    }

    private companion object {
        const val REQUEST_LOCATION = 100
    }
}
