### The templates that ship with the app, and what each is for.

shipped-retail = Retail
shipped-retailFor = Online and in the shop. Look for calls while the parcel is under way.
shipped-saas = Software as a service
shipped-saasFor = From a sheet that no longer copes to the renewal. Look for deals without a demo and renewals without a talk.
shipped-banking = Banking and insurance
shipped-bankingFor = From a change in life to the first renewal. Look for papers asked for twice and claims handed on and on.
shipped-healthcare = Healthcare, out-patient
shipped-healthcareFor = From a concern to living with it. Look for tests done twice and follow-ups that never come.
shipped-telecom = Telecom
shipped-telecomFor = From a look at the plans to a change of mind. Look for moved appointments and calls before people leave.
shipped-blank = Blank lifecycle
shipped-blankFor = Consideration, purchase and post-purchase, each with three empty steps. Without events: they come with your log.
shipped-hypothesis = Hypothesis map
shipped-hypothesisFor = What the team believes, in 90 minutes, and how it could be tested. Without events: guesses have none.
shipped-repair = Service blueprint
shipped-repairFor = What customers see and what lies behind it, with time standards and failure points: a repair at home.
shipped-employee = Employee journey
shipped-employeeFor = From an advert to alumni. Look for tools that come late and reviews that never happen.
shipped-complaint = Complaint journey
shipped-complaintFor = From a broken promise to trust repaired, or not. Look for stories told at every desk.
shipped-day = Day in the life
shipped-dayFor = One ordinary day without a company in it, for interviews. Without events: nobody keeps a log of a whole day.
