// Texts that are no Unicode, NUL, terminal controls, HTML.
const add = () => "\ud800\udfff\u0000\u001b[2J<script>alert(1)</script>";
