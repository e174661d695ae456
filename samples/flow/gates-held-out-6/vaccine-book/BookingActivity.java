package org.consentry.flow.gatesheldout6.vaccinebook;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.EditText;
import android.widget.RadioGroup;
import android.widget.TextView;

public class BookingActivity extends Activity implements View.OnClickListener {

    private EditText etPhone;
    private RadioGroup rgVaccine;
    private TextView tvResult;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_booking);
        etPhone = findViewById(R.id.et_phone);
        rgVaccine = findViewById(R.id.rg_vaccine);
        tvResult = findViewById(R.id.tv_result);
        findViewById(R.id.btn_book).setOnClickListener(this);
        etPhone.setText(PhoneNumberHelper.localNumber(this));
    }

    @Override
    public void onClick(View v) {
        String phone = etPhone.getText().toString();
        if (phone.length() != 11) {
            tvResult.setText("请输入11位手机号");
            return;
        }
        String vaccine = rgVaccine.getCheckedRadioButtonId() == R.id.rb_flu ? "流感疫苗" : "乙肝疫苗";
        tvResult.setText("预约成功：" + vaccine + "，请按时前往接种门诊");
    }
}
